// swift-tools-version: 6.0
import PackageDescription

// The client and the sandbox are two Rust libraries. Both are linked as shared ones: two static ones would each bring Rust's
// runtime. `Libraries` is where README.md, "From a clone", puts them.
let libraries = "\(Context.packageDirectory)/Libraries"
let linked: [LinkerSetting] = [
  .unsafeFlags(["-L\(libraries)", "-Xlinker", "-rpath", "-Xlinker", libraries])
]
// Debian's compiler 6.0.3 crashes on some of UniFFI's code in Swift 6 mode.
let printed: [SwiftSetting] = [.swiftLanguageMode(.v5)]

let package = Package(
  name: "Otapi",
  platforms: [.macOS(.v12), .iOS(.v15), .tvOS(.v15), .watchOS(.v8)],
  products: [
    .library(name: "Otapi", targets: ["Otapi"]),
    .library(name: "OtapiSandbox", targets: ["OtapiSandbox"]),
    .executable(name: "autopurchase", targets: ["autopurchase"]),
  ],
  targets: [
    .systemLibrary(name: "OtapiEngineFFI"),
    .systemLibrary(name: "OtapiSandboxEngineFFI"),
    .target(name: "OtapiEngine", dependencies: ["OtapiEngineFFI"], swiftSettings: printed, linkerSettings: linked),
    .target(
      name: "OtapiSandboxEngine", dependencies: ["OtapiSandboxEngineFFI"], swiftSettings: printed,
      linkerSettings: linked),

    .target(name: "Otapi", dependencies: ["OtapiEngine"]),
    .target(name: "OtapiSandbox", dependencies: ["Otapi", "OtapiSandboxEngine"]),

    .executableTarget(name: "autopurchase", dependencies: ["Otapi"], path: "Examples/autopurchase"),
    .executableTarget(name: "first", dependencies: ["Otapi", "OtapiSandbox"], path: "Examples/first"),
    .executableTarget(name: "resume-pair", dependencies: ["Otapi"], path: "Tests/resume-pair"),
    .executableTarget(name: "otapi-bench", dependencies: ["Otapi"], path: "Benchmarks/otapi-bench"),
    .testTarget(name: "OtapiTests", dependencies: ["Otapi", "OtapiSandbox"]),
    .testTarget(name: "ConformanceTests", dependencies: ["Otapi", "OtapiEngine"]),
  ]
)
