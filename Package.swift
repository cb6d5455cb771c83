// swift-tools-version: 6.3
import PackageDescription

/// Every target of ours is built alike: Swift 6 mode, explicit imports, no warning let through.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The program starts sooner and holds less: a hundred times fewer bytes say what the loader has to put right.
let quick: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"], .when(configuration: .release))
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "zhibu",
  products: [.executable(name: "zhibu", targets: ["App"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Leaves: the file grammar, the cells of a screen, the curses shim, what ships inside.
    .target(name: "Rec", swiftSettings: strict),
    .target(name: "Canvas", swiftSettings: strict),
    .target(name: "CNcurses"),
    .target(
      name: "Resources", path: "Resources",
      exclude: [
        "schema", "rules", "sheets", "templates", "text", "pinyin.bin", "pinyin.py", "strokes.bin",
      ],
    ),

    // The domain: records, then rules over them.
    .target(name: "Register", dependencies: ["Rec"], swiftSettings: strict),
    .target(name: "Checkup", dependencies: ["Rec", "Register", crypto], swiftSettings: strict),

    // The edges: disk and terminal.
    .target(name: "Store", dependencies: ["Rec", "Register", system, crypto], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),

    // What people see, and the program that joins it all.
    .target(name: "Screens", dependencies: ["Canvas", "Register", "Checkup"], swiftSettings: strict),
    .executableTarget(
      name: "App",
      dependencies: [
        "Rec", "Register", "Checkup", "Store", "Canvas", "Terminal", "Screens", "Resources", arguments,
      ],
      swiftSettings: strict, linkerSettings: quick,
    ),

    .testTarget(name: "RecTests", dependencies: ["Rec"], swiftSettings: strict),
    .testTarget(name: "RegisterTests", dependencies: ["Register", "Resources"], swiftSettings: strict),
    .testTarget(name: "CheckupTests", dependencies: ["Checkup", "Resources"], swiftSettings: strict),
    // Saves once and says so, to be killed and starved by the tests of saving.
    .executableTarget(name: "SavePut", dependencies: ["Store"], path: "Tests/SavePut", swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "SavePut", "Rec", system], swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    // What a program's bytes look like to a terminal that forgives nothing.
    .target(
      name: "StrictTerminal", dependencies: ["Canvas"], path: "Tests/StrictTerminal", swiftSettings: strict),
    .testTarget(
      name: "ScreensTests", dependencies: ["Screens", "Resources", "Terminal", "StrictTerminal"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "AppTests", dependencies: ["App"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
)
