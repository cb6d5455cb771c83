import Testing

@testable import Rec

struct RoundTripTests {
  @Test(arguments: Samples.valid)
  func `a file is printed as it was read`(source: String) {
    #expect(RecFile(source).print() == Array(source.utf8))
  }

  @Test(arguments: 0..<8)
  func `any bytes are printed as they were read`(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    for _ in 0..<400 {
      for bytes in [
        Samples.damaged(by: &chance), Samples.heap(by: &chance), Samples.noise(by: &chance),
      ] {
        let file = RecFile(bytes)
        #expect(file.print() == bytes)
        #expect(isSound(file), "\(text(bytes).debugDescription)")
      }
    }
  }

  /// Whether everything in `file` stands in order and inside its record.
  private func isSound(_ file: RecFile) -> Bool {
    var byte = 0
    var field = 0
    for record in file.records {
      guard record.extent.lowerBound >= byte, record.fields.lowerBound == field, !record.fields.isEmpty
      else { return false }
      byte = record.extent.lowerBound
      for index in record.fields {
        let extent = file.fields[index].extent
        guard extent.lowerBound >= byte, !extent.isEmpty else { return false }
        byte = extent.upperBound
      }
      guard record.extent.upperBound >= byte else { return false }
      (byte, field) = (record.extent.upperBound, record.fields.upperBound)
    }
    return byte <= file.bytes.count && field == file.fields.count
  }
}
