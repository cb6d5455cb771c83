import Glibc

/// The environment variable `name`; nil where it is not set or empty.
package func environment(_ name: String) -> String? {
  guard let value = getenv(name), value[0] != 0 else { return nil }
  return String(cString: value)
}

/// Where short-lived files go.
package var temporaryFolder: String { environment("TMPDIR") ?? "/tmp" }
