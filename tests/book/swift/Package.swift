// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Book",
  platforms: [.macOS(.v12)],
  dependencies: [.package(path: "../../../bindings-uniffi/swift")],
  targets: [
    .executableTarget(name: "book", dependencies: [.product(name: "Otapi", package: "swift")], path: ".", exclude: ["exchanges.json"])
  ]
)
