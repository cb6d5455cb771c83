/// What git must know about a register.
package enum GitFiles {
  /// Every record file is text with LF ends, shown and merged record by record.
  ///
  /// Git's own `merge=union` would glue two records into one without a word.
  package static let attributes = "*.rec text eol=lf diff=rec merge=zhibu\n"

  /// What is rebuilt, or belongs to a save in progress, is nobody's history.
  package static let ignored = """
    .cache/
    .lock
    .*.tmp.*

    """
}
