/// A script that redoes many draws at once with `sha256sum`, `sort` and `awk`, written from the reference and not from
/// our code: every text that is hashed becomes a file of its own, and `sha256sum` reads them all in one go.
///
/// In its folder it finds draws.tsv (draw, round, number, gap, count, per, cap, nonce), rosters.tsv (draw, id, name,
/// stratum, weight, last), sources.tsv (draw, label=value), inspectors.tsv (draw, name) and recusals.tsv (draw, name,
/// branch). It prints what `replay.sh` prints, each line behind the number of its draw.
enum DrawBatchScript {
  static let text = hashing + selecting + assigning

  private static let hashing = #"""
    set -eu
    LC_ALL=C
    export LC_ALL
    tab=$(printf '\t')
    bydraw() { sort -t "$tab" -k1,1n "$@"; }
    sums() { (cd "$1" && sha256sum -- *) | awk -v OFS='\t' '{ split($2, at, "."); print at[1], at[2], at[3], $1 }'; }
    mkdir texts slips orders

    bydraw -k2,2 rosters.tsv | awk -F'\t' '
      $1 != draw { close(file); draw = $1; file = "texts/" draw ".1"; print "roster-1" >file }
      { print substr($0, length($1) + 2) >file }'
    awk -F'\t' '$8 != "" { file = "texts/" $1 ".2"; printf "commit-1\n%s\n%s\n", $2, $8 >file; close(file) }' draws.tsv
    awk -F'\t' '
      $1 != draw { close(file); draw = $1; file = "texts/" draw ".3"; print "seed-1" >file }
      { print $2 >file }' sources.tsv
    sums texts >texts.tsv

    awk -F'\t' '
      FILENAME == "texts.tsv" { if ($2 == 3) seed[$1] = $4; next }
      FILENAME == "draws.tsv" { round[$1] = $2; next }
      {
        for (j = 1; j <= $5; j++) {
          file = "slips/" $1 "." FNR "." j
          printf "chou-1\n%s\n%s\n%s\n%s\n%d\n", seed[$1], round[$1], $4, $2, j >file
          close(file)
        }
      }' texts.tsv draws.tsv rosters.tsv
    sums slips >slips.tsv
    awk -F'\t' -v OFS='\t' '
      FILENAME == "rosters.tsv" { id[FNR] = $2; stratum[FNR] = $4; last[FNR] = $6; next }
      { print $1, $4, id[$2], stratum[$2], last[$2] }' rosters.tsv slips.tsv |
      bydraw -k2,2 -k3,3 | awk -F'\t' '!seen[$1, $3]++' >tickets.tsv
    awk -F'\t' -v OFS='\t' '{ print $1, $4 }' rosters.tsv | bydraw -k2,2 -u >strata.tsv


    """#

  private static let selecting = #"""
    # What must be visited, and the places that are left, a stratum each its share.
    awk -F'\t' -v OFS='\t' '
      function choose(d,   i, k, s, places, picked, m, total, left, best) {
        places = count[d] < listed ? count[d] : listed
        split("", size); split("", member); split("", share); split("", over); split("", given)
        for (i = 1; i <= listed; i++) {
          if (number[d] - last[i] >= gap[d] && picked < places) { print d, ++picked, id[i], "必查" >"picks.tsv"; continue }
          total++
          member[stratum[i], ++size[stratum[i]]] = id[i]
        }
        left = m = places - picked
        for (k = 1; k <= strata[d]; k++) {
          s = named[d, k]
          over[k] = total ? (m * size[s]) % total : 0
          share[k] = total ? (m * size[s] - over[k]) / total : 0
          left -= share[k]
        }
        for (; left > 0; left--) {
          best = 0
          for (k = 1; k <= strata[d]; k++)
            if (!given[k] && share[k] < size[named[d, k]] && (!best || over[k] > over[best])) best = k
          share[best]++
          given[best] = 1
        }
        for (k = 1; k <= strata[d]; k++) {
          s = named[d, k]
          print d, 4, "名额", s, size[s] + 0, share[k] >"shares.tsv"
          for (i = 1; i <= share[k]; i++) print d, ++picked, member[s, i], "随机" >"picks.tsv"
        }
      }
      FILENAME == "draws.tsv" { number[$1] = $3; gap[$1] = $4; count[$1] = $5; next }
      FILENAME == "strata.tsv" { named[$1, ++strata[$1]] = $2; next }
      $1 != draw { if (draw) choose(draw); draw = $1; listed = 0 }
      { listed++; id[listed] = $3; stratum[listed] = $4; last[listed] = $5 }
      END { choose(draw) }' draws.tsv strata.tsv tickets.tsv


    """#

  private static let assigning = #"""
    # The order in which each branch asks for inspectors.
    awk -F'\t' '
      FILENAME == "texts.tsv" { if ($2 == 3) seed[$1] = $4; next }
      FILENAME == "draws.tsv" { round[$1] = $2; next }
      FILENAME == "inspectors.tsv" { name[$1, ++people[$1]] = $2; next }
      {
        for (p = 1; p <= people[$1]; p++) {
          file = "orders/" $1 "." $2 "." p
          printf "pai-1\n%s\n%s\n%s\n%s\n", seed[$1], round[$1], $3, name[$1, p] >file
          close(file)
        }
      }' texts.tsv draws.tsv inspectors.tsv picks.tsv
    if [ -n "$(find orders -type f | head -n 1)" ]; then sums orders; fi | awk -F'\t' -v OFS='\t' '
      FILENAME == "inspectors.tsv" { name[$1, ++people[$1]] = $2; next }
      { print $1, $2, $4, name[$1, $3] }' inspectors.tsv - | bydraw -k2,2n -k3,3 -k4,4 >orders.tsv

    # Places are filled one by one; who has no room is moved if the branch left can ask somebody else.
    awk -F'\t' -v OFS='\t' '
      function without(list, b,   k, n, part, kept) {
        n = split(list, part, " ")
        for (k = 1; k <= n; k++) if (part[k] != b) kept = kept part[k] " "
        return kept
      }
      function place(b,   i, x, k, n, part) {
        for (i = 1; i <= asked[b]; i++) {
          x = person[b, i]
          if ((x in seen) || ((draw, x, branch[b]) in barred) || index(" " work[x], " " b " ")) continue
          seen[x] = 1
          n = split(work[x], part, " ")
          if (n < cap[draw]) { work[x] = work[x] b " "; return 1 }
          for (k = 1; k <= n; k++) {
            work[x] = without(work[x], part[k]) b " "
            if (place(part[k])) return 1
            work[x] = without(work[x], b) part[k] " "
          }
        }
        return 0
      }
      function assign(   b, p, i, line) {
        split("", work)
        for (b = 1; b <= picks; b++) for (p = 1; p <= per[draw]; p++) { split("", seen); place(b) }
        for (b = 1; b <= picks; b++) {
          line = draw OFS 5 OFS "抽中" OFS b OFS branch[b] OFS kind[b]
          for (i = 1; i <= asked[b]; i++)
            if (index(" " work[person[b, i]], " " b " ")) line = line OFS person[b, i]
          print line
        }
      }
      FILENAME == "draws.tsv" { per[$1] = $6; cap[$1] = $7; next }
      FILENAME == "recusals.tsv" { barred[$1, $2, $3]; next }
      FILENAME == "orders.tsv" { order[$1, $2, ++all[$1, $2]] = $4; next }
      $1 != draw { if (draw) assign(); draw = $1; picks = 0; split("", asked); split("", person) }
      {
        picks = $2 + 0; branch[picks] = $3; kind[picks] = $4; asked[picks] = all[$1, $2] + 0
        for (i = 1; i <= asked[picks]; i++) person[picks, i] = order[$1, $2, i]
      }
      END { if (draw) assign() }' draws.tsv recusals.tsv orders.tsv picks.tsv >assigned.tsv

    awk -F'\t' -v OFS='\t' '
      BEGIN { split("roster-1 commit-1 seed-1", name, " ") }
      { print $1, $2, name[$2], $4 }' texts.tsv |
      sort -s -t "$tab" -k1,1n -k2,2n - shares.tsv assigned.tsv | cut -f1,3-

    """#
}
