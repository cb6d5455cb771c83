/// The files with which anybody can redo a draw without this program.
package struct DrawExport: Hashable, Sendable {
  /// A file by its name in the folder of the export.
  package struct File: Hashable, Sendable {
    package var name: String

    /// What it holds.
    package var bytes: [UInt8]
  }

  /// `roster.tsv`, `sources.txt`, `inspectors.txt`, `recusals.tsv` and `replay.sh`.
  package let files: [File]

  /// Exports what was drawn from `frame`.
  ///
  /// The nonce of a sealed draw is among the sources: export it only after the reveal.
  package init(_ frame: DrawFrame, _ result: DrawResult) {
    let parts = Draw.seedParts(result.values, nonce: result.nonce)
    files = [
      File(name: "roster.tsv", bytes: Draw.rosterLines(frame.entries)),
      File(name: "sources.txt", bytes: Draw.sourceLines(parts)),
      File(name: "inspectors.txt", bytes: Draw.bytes(frame.inspectors.map(\.name.text))),
      File(name: "recusals.tsv", bytes: Draw.bytes(frame.recusals.map { "\($0.name)\t\($0.branch)" })),
      File(name: "replay.sh", bytes: DrawReplayScript(frame, nonce: result.nonce).bytes),
    ]
  }
}
