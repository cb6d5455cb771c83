import Checkup
import Glibc
import Register
import Store

/// The two files of a draw and the posted copy of the first, wherever they lie.
struct DrawPapers {
  let frame: [UInt8]
  let draw: [UInt8]?

  /// Whether there is a result: a list that was given up has a reason in its place.
  var isDrawn: Bool { draw.map { DrawRecord.Voiding(ofUndrawn: $0) == nil } ?? false }

  /// `frame.rec` as it was posted outside.
  let copy: [UInt8]?

  /// The name of the round's folder.
  let name: String

  /// The register whose round this is.
  private(set) var register: String?

  init(frame: [UInt8], draw: [UInt8]?, copy: [UInt8]?, name: String) {
    self.frame = frame
    self.draw = draw
    self.copy = copy
    self.name = name
  }

  /// Finds the files by the path of one of them, or of their folder. Where `frame.rec` is not beside
  /// `draw.rec`, the posted copy takes its place.
  init(at path: String, frameCopy: String?, _ texts: Texts) throws {
    let copy = try frameCopy.map { try DrawPapers.read($0, texts) }
    if DrawPapers.kind(of: path) == nil { _ = try DrawPapers.read(path, texts) }
    let isFolder = DrawPapers.kind(of: path) == S_IFDIR
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = isFolder ? path : parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    let isFrame = !isFolder && parts.last == "frame.rec"
    let framePath = isFrame ? path : "\(folder)/frame.rec"
    let drawPath = isFolder || isFrame ? "\(folder)/draw.rec" : path
    let hasFrame = isFrame || DrawPapers.kind(of: framePath) != nil
    guard hasFrame || copy != nil else { throw Refusal(texts("draw.no-frame", ["path": framePath]), exit: 3) }
    let isDrawn = !isFolder && !isFrame || DrawPapers.kind(of: drawPath) != nil
    self.init(
      frame: hasFrame ? try DrawPapers.read(framePath, texts) : copy ?? [],
      draw: isDrawn ? try DrawPapers.read(drawPath, texts) : nil, copy: copy,
      name: DrawPapers.name(of: folder))
    register = DrawPapers.register(of: folder)
  }

  /// Whether an argument names files rather than a round.
  static func isPath(_ text: String) -> Bool {
    text.contains("/") || text.hasSuffix(".rec")
      || ["frame", "draw"].contains { kind(of: "\(text)/\($0).rec") != nil }
  }

  /// Reads a file the person named.
  static func read(_ path: String, _ texts: Texts) throws -> [UInt8] {
    do throws(Trouble) {
      return try ForeignFile.bytes(at: path)
    } catch {
      throw Refusal(Sentences(texts: texts)(error), exit: 3)
    }
  }
}

extension DrawPapers {
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func real(_ folder: String) -> String? {
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func name(of folder: String) -> String {
    real(folder)?.split(separator: "/").last.map(String.init) ?? folder
  }

  /// The register, if the folder is one of its rounds.
  private static func register(of folder: String) -> String? {
    guard let real = real(folder), let root = try? Whereabouts.register(from: folder) else { return nil }
    return real == "\(root)/inspections/\(name(of: folder))" ? root : nil
  }
}
