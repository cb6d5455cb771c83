import Rec
package import Register

extension KnownNames {
  /// Every name and alias in a `members.rec`; of its records nothing else is read.
  package static func written(in source: Source) -> [String] {
    let file = RecFile(source.bytes)
    return file.records.filter { !$0.isDescriptor }.flatMap { record in
      file.fields[record.fields]
        .filter { file.isNamed("Name", $0) || file.isNamed("Alias", $0) }
        .flatMap { file.value(of: $0).split(whereSeparator: { " \t\n".contains($0) }).map(String.init) }
    }
  }
}
