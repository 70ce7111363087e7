/// The items of all pages of a list. A page is read when its first item is wanted, and iterating again reads anew.
///
/// It ends with the last page, or with the error that reading one threw. Cancelling the task stops it as it stops a call.
public struct Pages<Element: ValueConvertible>: AsyncSequence, Sendable {
  private let caller: any Caller
  private let method: String
  private let arguments: Value
  private let options: CallOptions

  init(_ caller: any Caller, _ method: String, _ given: Given, _ options: CallOptions) {
    (self.caller, self.method, self.options) = (caller, method, options)
    arguments = Value(given: given)
  }

  public func makeAsyncIterator() -> Iterator { Iterator(pages: self) }

  /// Goes through the items.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let pages: Pages
    private var items: [Value] = []
    private var place = 0
    /// What the core calls the next page; the first one has no name.
    private var mark: String? = ""

    fileprivate init(pages: Pages) {
      self.pages = pages
    }

    public mutating func next() async throws -> Element? {
      while true {
        while place < items.count {
          place += 1
          if let item = Element(otapi: items[place - 1]) { return item }
        }
        guard let page = mark else { return nil }
        // After an error there is nothing more.
        mark = nil
        (items, mark) = try await pages.read(page)
        place = 0
      }
    }
  }

  /// A page's items, and the name of the next one. Where the list is, and whether it goes on, the core says.
  private func read(_ page: String) async throws -> (items: [Value], next: String?) {
    var options = options
    options.page = page
    let answer = try await caller.callEnvelope(method, arguments, options: options)
    let list = answer.page["list"].array.reduce(answer.payload) { $0[$1.string ?? ""] }
    return (list.array, answer.page["next"].string)
  }
}
