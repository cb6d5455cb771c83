/// What came of a round, told from its files with recutils and awk alone: nothing of the program is used.
enum RoundRetold {
  /// Takes the round's name; runs in the register's folder and leaves its notes in `$2`. One line for each count, then
  /// one for everything that does not fit.
  static let script = #"""
    set -eu
    export LC_ALL=C.UTF-8
    round=inspections/$1 notes=$2
    mkdir -p "$notes"

    recsel -t Pick -R Branch,Inspector "$round"/draw.rec | awk NF | sort >"$notes"/picks
    for sheet in "$round"/sheets/*.rec; do recsel -t Finding -R Id,State "$sheet"; done | awk NF >"$notes"/findings
    recsel -t Rectification -R Id,Finding,Branch,Owner "$round"/rectifications.rec | awk NF >"$notes"/fixes
    recsel -t Rectification -p Id,Verdict "$round"/rectifications.rec |
      awk '$1 == "Id:" { id = $2 } $1 == "Verdict:" { print id, $2, $3, $4 }' >"$notes"/verdicts
    for file in branches/*/*/responses.rec; do
      recsel -t Response -e "Request = 'yes'" -R Rectification,By,On "$file"
    done | awk NF >"$notes"/requests
    recsel -t Notice -R Rectification,Result,Posted "$round"/notices.rec | awk NF >"$notes"/notices

    cd "$notes"
    wc -l <picks | sed 's/^/drawn /'
    awk '
      FILENAME == "fixes" { fix[$2] = $1; next }
      FILENAME == "verdicts" { last[$1] = $2; ruled[$1]++; if ($2 == "退回") returned++; next }
      FILENAME == "requests" { asked[$1]++; next }
      {
        found++
        id = fix[$1]
        if (id == "") { if ($2 == "排除") dismissed++; else open++ }
        else if (last[id] == "已验收") accepted++
        else if (asked[id] > ruled[id]) requested++
        else rectifying++
      }
      END {
        print "found", found + 0; print "dismissed", dismissed + 0; print "open", open + 0
        print "rectifying", rectifying + 0; print "requested", requested + 0; print "accepted", accepted + 0
        print "returned", returned + 0
      }' fixes verdicts requests findings
    awk '$2 == "已整改" { done[$1] } END { n = 0; for (id in done) n++; print "posted", n }' notices

    # What must not be: an own hand that accepts, a notice before it, a branch that was never drawn.
    awk '
      FILENAME == "fixes" { owner[$1] = $4; next }
      FILENAME == "requests" { asker[$1, $2]; next }
      FILENAME == "verdicts" {
        if ($2 != "已验收") next
        day[$1] = $4
        if ($3 == owner[$1] || ($1, $3) in asker) print "own hand", $1
        next
      }
      $2 == "已整改" && (day[$1] == "" || day[$1] > $3) { print "posted early", $1 }
    ' fixes requests verdicts notices
    awk 'FILENAME == "picks" { drawn[$1]; next } !($3 in drawn) { print "not drawn", $1 }' picks fixes
    cd - >/dev/null
    for sheet in "$round"/sheets/*.rec; do
      total=$(recsel -t Item -p Upper,Auto "$sheet" | awk '
        function take() { if (upper != "") sum += upper; else sum += auto; upper = auto = "" }
        $1 == "Upper:" { upper = $2 } $1 == "Auto:" { auto = $2 } NF == 0 { take() } END { take(); print sum + 0 }')
      echo "score $(basename "$sheet" .rec) $total $(recsel -t Sheet -P Upper "$sheet")"
    done
    """#
}
