extension OpenRegister {
  /// The study texts from above (上级文件) in the register's folder `texts`, plain text files `*.txt`, in byte order
  /// of their names: sentences that stand in them are nobody's own words. No such folder means no texts.
  package func studyTexts() throws(Trouble) -> [[UInt8]] {
    do throws(Trouble) {
      let folder = try reach(["texts"])
      let listing = try folder.list(.file, at: "texts", ignoring: .folder) { name in
        NameFault.inName(name) ?? (name.hasSuffix(".txt") ? nil : .notRecords)
      }
      var texts: [[UInt8]] = []
      for name in listing.names { texts.append(try folder.read(name).bytes) }
      return texts
    } catch {
      if error.cause == .missing { return [] }
      throw error
    }
  }
}
