import Foundation
import Otapi

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page of search results, in both forms.
struct Page {
  let xml: String
  let json: String

  init(items: Int) {
    var (xml, json) = ([String](), [String]())
    for number in 0..<items {
      let (id, title, price) = ("5208132\(50000 + number)", "Cotton shirt no. \(number), long sleeves", "\(number % 90 + 9).92")
      let picture = "https://img.example.com/pictures/\(id)/front.jpg"
      xml.append(
        """
        <Item><Id>\(id)</Id><ProviderType>Taobao</ProviderType><Title>\(title)</Title><CategoryId>otc-\(number % 50)</CategoryId>\
        <VendorId>shop-\(number % 9)</VendorId><VendorName>Blue Lantern &amp; Co</VendorName><VendorScore>\(number % 20)</VendorScore>\
        <BrandId>b-\(number % 7)</BrandId><TaobaoItemUrl>https://item.example.com/item.htm?id=\(id)&amp;from=search</TaobaoItemUrl>\
        <MainPictureUrl>\(picture)</MainPictureUrl><MasterQuantity>\(number * 3)</MasterQuantity><Price><OriginalPrice>\(price)\
        </OriginalPrice><MarginPrice>\(price)</MarginPrice><OriginalCurrencyCode>CNY</OriginalCurrencyCode><ConvertedPrice>\(price)$\
        </ConvertedPrice></Price><IsSellAllowed>true</IsSellAllowed><Pictures><ItemPicture IsMain="true"><Url>\(picture)</Url>\
        <Small Width="100" Height="100">\(picture)_100</Small></ItemPicture></Pictures></Item>
        """)
      json.append(
        """
        {"Id":"\(id)","ProviderType":"Taobao","Title":"\(title)","CategoryId":"otc-\(number % 50)","VendorId":"shop-\(number % 9)",\
        "VendorName":"Blue Lantern & Co","VendorScore":\(number % 20),"BrandId":"b-\(number % 7)",\
        "TaobaoItemUrl":"https://item.example.com/item.htm?id=\(id)&from=search","MainPictureUrl":"\(picture)",\
        "MasterQuantity":\(number * 3),"Price":{"OriginalPrice":\(price),"MarginPrice":\(price),"OriginalCurrencyCode":"CNY",\
        "ConvertedPrice":"\(price)$"},"IsSellAllowed":true,"Pictures":[{"IsMain":true,"Url":"\(picture)",\
        "Small":{"Width":100,"Height":100,"Url":"\(picture)_100"}}]}
        """)
    }
    self.xml = """
      <SearchItemsFrameAnswer><ErrorCode>Ok</ErrorCode><Result><Items><Content>\(xml.joined())</Content>\
      <TotalCount>\(items)</TotalCount></Items></Result></SearchItemsFrameAnswer>
      """
    self.json = """
      {"ErrorCode":"Ok","Result":{"Items":{"Content":[\(json.joined(separator: ","))],"TotalCount":\(items)}}}
      """
  }
}

/// What a program without the client declares for `JSONDecoder`, in the service's names.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct Answer: Decodable {
  let ErrorCode: String
  let Result: Found

  struct Found: Decodable { let Items: List }
  struct List: Decodable {
    let Content: [Item]
    let TotalCount: Int
  }
  struct Item: Decodable {
    let Id, ProviderType, Title, CategoryId, VendorId, VendorName, BrandId, TaobaoItemUrl, MainPictureUrl: String
    let VendorScore, MasterQuantity: Int
    let IsSellAllowed: Bool
    let Price: Prices
    let Pictures: [Picture]
  }
  struct Prices: Decodable {
    let OriginalPrice, MarginPrice: Decimal
    let OriginalCurrencyCode, ConvertedPrice: String
  }
  struct Picture: Decodable {
    let IsMain: Bool
    let Url: String
    let Small: Sized
  }
  struct Sized: Decodable {
    let Width, Height: Int
    let Url: String
  }
}

/// What such a program writes for `XMLParser`: a plain tree.
final class TreeBuilder: NSObject, XMLParserDelegate {
  final class Node {
    let name: String
    let attributes: [String: String]
    var text = ""
    var children: [Node] = []

    init(_ name: String, _ attributes: [String: String]) {
      (self.name, self.attributes) = (name, attributes)
    }
  }

  private var open = [Node("", [:])]

  static func read(_ body: Data) -> Node {
    let builder = TreeBuilder()
    let parser = XMLParser(data: body)
    parser.delegate = builder
    precondition(parser.parse(), "the page is good XML")
    return builder.open[0]
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    let node = Node(name, attributes)
    open[open.count - 1].children.append(node)
    open.append(node)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open[open.count - 1].text += text
  }
}

/// What the client would do without a reader of its own: a `Value` by way of Foundation's tree.
func tree(_ body: Data) throws -> Value {
  func value(_ any: Any) -> Value {
    switch any {
    case let text as String: .string(text)
    case let number as NSNumber:
      number.doubleValue == number.doubleValue.rounded() ? .integer(number.int64Value) : .number(number.doubleValue)
    case let items as [Any]: .array(items.map(value))
    case let members as [String: Any]: .object(Members(members.map { ($0.key, value($0.value)) }))
    default: .null
    }
  }
  return value(try JSONSerialization.jsonObject(with: body))
}
