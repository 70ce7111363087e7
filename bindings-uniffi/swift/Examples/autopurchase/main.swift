// The main job from one end to the other: search, place, pay, provider session, export with a question, synchronise, track.
//
// Without arguments it runs offline on the sandbox; with `--url URL --key KEY [--secret SECRET] --operator LOGIN:PASSWORD
// --customer LOGIN:PASSWORD` it runs over HTTP. It ends with 0 only if the books agree.

import Foundation
import Otapi

do {
  let shop = try Shop(Options(CommandLine.arguments.dropFirst()))

  say("Find something to buy")
  let items = try await shop.find("shirt", count: 2)
  say("Place the order")
  let order = try await shop.place(items)
  say("Pay it")
  try await shop.pay(order)
  say("Get the marketplace's session")
  let market = try await shop.providerSession()
  say("Have it bought")
  try await shop.export(order, market)
  say("Synchronise until the parcels are on their way")
  let waybill = try await shop.synchronise(order, market)
  say("A parcel arrives")
  try await shop.track(order, waybill)
  say("The books")
  try shop.check(order)
  print("\nEverything was done, and done once.")
} catch {
  print("\nIt failed: \(error)")
  exit(1)
}
