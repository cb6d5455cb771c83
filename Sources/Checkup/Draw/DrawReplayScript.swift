/// The script that redoes a draw with `sha256sum`, `sort` and `awk`.
struct DrawReplayScript {
  let bytes: [UInt8]

  init(_ frame: DrawFrame, nonce: HashedText?) {
    let settings = [
      "round=\(DrawReplayScript.quoted(frame.round.text))", "number=\(frame.number)", "gap=\(frame.gap)",
      "count=\(frame.count)", "per=\(frame.per)", "cap=\(frame.cap)",
      "nonce=\(DrawReplayScript.quoted(nonce?.text ?? ""))",
    ]
    bytes = Array((DrawReplayScript.head + settings.joined(separator: "\n") + DrawReplayScript.body).utf8)
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static let head = """
    #!/bin/sh
    # 抽取复算 (chou-1)。在本文件夹运行: sh replay.sh
    # 只用 sh sha256sum sort awk cut head printf。过程留在 tickets.tsv must.txt rest.tsv shares.tsv picks.tsv pai.tsv。
    # 输出: 校验值；各分层的名额 (名额 分层 人数 名额数)；抽中 (抽中 序 编号 种类 检查人...)。列之间是制表符。
    set -eu
    LC_ALL=C
    export LC_ALL

    """

  private static let body = #"""

    tab=$(printf '\t')
    lines() { while IFS= read -r line; do printf '%s\n' "$line"; done <"$1"; }
    sum() { sha256sum | cut -c1-64; }

    printf 'roster-1\t%s\n' "$({ printf 'roster-1\n'; lines roster.tsv; } | sum)"
    if [ -n "$nonce" ]; then printf 'commit-1\t%s\n' "$(printf 'commit-1\n%s\n%s\n' "$round" "$nonce" | sum)"; fi
    seed=$({ printf 'seed-1\n'; lines sources.txt; } | sum)
    printf 'seed-1\t%s\n' "$seed"

    # 每家的签里最小的一张，从小到大
    while IFS="$tab" read -r id name stratum weight last; do
      j=1
      while [ "$j" -le "$weight" ]; do
        slip=$(printf 'chou-1\n%s\n%s\n%s\n%s\n%s\n' "$seed" "$round" "$stratum" "$id" "$j" | sum)
        printf '%s\t%s\t%s\t%s\n' "$slip" "$id" "$stratum" "$last"
        j=$((j + 1))
      done
    done <roster.tsv | sort | awk -F'\t' '!seen[$2]++' >tickets.tsv

    # 必查，和其余
    awk -F'\t' -v r="$number" -v g="$gap" 'r - $4 >= g { print $2 }' tickets.tsv | head -n "$count" >must.txt
    awk -F'\t' 'FILENAME == "must.txt" { must[$1]; next } !($2 in must)' must.txt tickets.tsv >rest.tsv
    cut -f3 roster.tsv | sort -u >strata.txt

    # 按最大余数分名额，各分层依签号取够
    awk -F'\t' -v c="$count" '
      FILENAME == "strata.txt" { stratum[++strata] = $0; next }
      FILENAME == "must.txt" { printf "%d\t%s\t必查\n", ++order, $1 >"picks.tsv"; next }
      { total++; member[$3, ++size[$3]] = $2 }
      END {
        m = c - order
        if (m > total) m = total
        left = m
        for (i = 1; i <= strata; i++) {
          n[i] = size[stratum[i]] + 0
          over[i] = total ? (m * n[i]) % total : 0
          share[i] = total ? (m * n[i] - over[i]) / total : 0
          left -= share[i]
        }
        while (left > 0) {
          best = 0
          for (i = 1; i <= strata; i++)
            if (!given[i] && share[i] < n[i] && (!best || over[i] > over[best])) best = i
          if (!best) break
          share[best]++; given[best] = 1; left--
        }
        for (i = 1; i <= strata; i++) {
          printf "名额\t%s\t%d\t%d\n", stratum[i], n[i], share[i] >"shares.tsv"
          for (k = 1; k <= share[i]; k++) printf "%d\t%s\t随机\n", ++order, member[stratum[i], k] >"picks.tsv"
        }
      }' strata.txt must.txt rest.tsv
    lines shares.tsv

    # 各家给检查人排的次序
    while IFS="$tab" read -r order id kind; do
      while IFS= read -r person; do
        key=$(printf 'pai-1\n%s\n%s\n%s\n%s\n' "$seed" "$round" "$id" "$person" | sum)
        printf '%s\t%s\t%s\n' "$order" "$key" "$person"
      done <inspectors.txt | sort
    done <picks.tsv >pai.tsv

    # 派检查人: 没有空闲的人时，把有任务的人调来，他原来那家另找人
    awk -F'\t' -v per="$per" -v cap="$cap" '
      function drop(x, b,   list, k, n, kept) {
        n = split(work[x], list, " ")
        for (k = 1; k <= n; k++) if (list[k] != b) kept = kept list[k] " "
        work[x] = kept
        delete on[x, b]
      }
      function give(x, b) { work[x] = work[x] b " "; on[x, b] = 1 }
      function place(b,   i, x, list, k, n) {
        for (i = 1; i <= asked[b]; i++) {
          x = person[b, i]
          if ((x in seen) || ((x, id[b]) in barred) || ((x, b) in on)) continue
          seen[x] = 1
          n = split(work[x], list, " ")
          if (n < cap) { give(x, b); return 1 }
          for (k = 1; k <= n; k++) {
            drop(x, list[k]); give(x, b)
            if (place(list[k])) return 1
            drop(x, b); give(x, list[k])
          }
        }
        return 0
      }
      FILENAME == "recusals.tsv" { barred[$1, $2]; next }
      FILENAME == "picks.tsv" { id[$1] = $2; kind[$1] = $3; picks = $1 + 0; next }
      { person[$1, ++asked[$1]] = $3 }
      END {
        for (b = 1; b <= picks; b++) for (p = 1; p <= per; p++) { split("", seen); place(b) }
        for (b = 1; b <= picks; b++) {
          printf "抽中\t%d\t%s\t%s", b, id[b], kind[b]
          for (i = 1; i <= asked[b]; i++) if ((person[b, i], b) in on) printf "\t%s", person[b, i]
          printf "\n"
        }
      }' recusals.tsv picks.tsv pai.tsv

    """#
}
