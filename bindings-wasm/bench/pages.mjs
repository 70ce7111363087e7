// Pages of items as the service sends them to `SearchItemsFrame`, of any length and the same each time: one tree, printed in both wire forms.
// Members and attributes are those of real answers.

/** A text beside attributes; in JSON it is the member of this name. */
class Marked {
  constructor(name, text, attributes) {
    Object.assign(this, { name, text, attributes });
  }
}

/** A number as it is written: JSON always shows a fraction. */
class Decimal {
  constructor(hundredths) {
    this.value = hundredths / 100;
  }
}

const LIST_ITEMS = { Content: "Item", Pictures: "ItemPicture", Features: "Feature", FeaturedValues: "Value", DisplayedMoneys: "Money" };

/** The XML and JSON bytes of a page of so many items, each about 7 KB of XML. */
export function page(items) {
  const answer = {
    ErrorCode: "Ok",
    RequestId: "00000000-0000-4000-8000-000000000001",
    Result: { TotalCount: items, Items: { TotalCount: items, Content: [...Array(items).keys()].map(item) } },
  };
  const encoder = new TextEncoder();
  const namespaces = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://services.opentao.net"';
  const document = `<?xml version="1.0" encoding="utf-8"?>${element("ItemInfoListFrameAnswer", answer, namespaces)}`;
  return { xml: encoder.encode(document), json: encoder.encode(json(answer)) };
}

function item(number) {
  const id = String(520_000_000_000 + number * 7_919);
  const price = 500 + ((number * 137) % 90_000);
  const picture = (place) => `https://img.alicdn.com/imgextra/i${place}/2114988950/O1CN01${id}2Fz9M6pE0MA_!!2114988950.jpg`;
  const sized = (place, side) => new Marked("Url", `${picture(place)}_${side}x${side}q90.jpg`, { Width: side, Height: side });
  return {
    Id: id,
    ErrorCode: "Ok",
    HasError: false,
    ProviderType: "Taobao",
    UpdatedTime: "2021-11-25T04:51:44.648",
    Title: `Полка для крышек «Кухня & дом», ${number} см, без сверления`,
    OriginalTitle: `简约锅盖架壁挂式家用免打孔多功能 ${number}`,
    CategoryId: `otc-${number % 5_000}`,
    ExternalCategoryId: String(50_000_000 + number),
    VendorId: "尚品阁家居专营店",
    VendorName: "尚品阁家居专营店",
    VendorScore: number % 20,
    BrandId: " other/其他",
    TaobaoItemUrl: `https://item.taobao.com/item.htm?id=${id}&from=list`,
    ExternalItemUrl: `https://item.taobao.com/item.htm?id=${id}&from=list`,
    MainPictureUrl: picture(0),
    StuffStatus: "New",
    Volume: (number * 31) % 1_000,
    Price: fullPrice(price),
    Pictures: [0, 1, 2, 3, 4].map((place) => ({
      Url: picture(place), Small: sized(place, 100), Medium: sized(place, 310), Large: sized(place, 600), IsMain: place === 0,
    })),
    Location: { City: "Гуанчжоу", State: "Guangdong" },
    Features: ["Tmall"],
    FeaturedValues: ["TaobaoVendorId", "SalesInLast30Days", "TotalSales", "reviews", "favCount", "userId"].map(
      (name, place) => new Marked("Value", String((number % 999) * (place + 1)), { Name: name }),
    ),
    IsSellAllowed: true,
    PhysicalParameters: { Weight: new Decimal(number % 300) },
    IsFiltered: false,
  };
}

function simplePrice(price) {
  const money = new Marked("Price", new Decimal(price * 452), { Sign: "₮", Code: "MNT" });
  return {
    OriginalPrice: new Decimal(price),
    MarginPrice: new Decimal(Math.floor(price * 1.38)),
    OriginalCurrencyCode: "CNY",
    ConvertedPriceList: { Internal: money, DisplayedMoneys: [money] },
  };
}

function fullPrice(price) {
  return {
    ...simplePrice(price),
    ConvertedPrice: `${price * 4}.00₮`,
    ConvertedPriceWithoutSign: `${price * 4}.00`,
    CurrencySign: "₮",
    CurrencyName: "MNT",
    IsDeliverable: false,
    DeliveryPrice: simplePrice(0),
    OneItemDeliveryPrice: simplePrice(0),
    PriceWithoutDelivery: simplePrice(price),
    OneItemPriceWithoutDelivery: simplePrice(price),
  };
}

function scalar(value) {
  return String(value instanceof Decimal ? value.value : value).replaceAll("&", "&amp;");
}

function element(name, value, attributes = "") {
  let inside;
  if (value instanceof Marked) {
    attributes += Object.entries(value.attributes).map(([name, text]) => ` ${name}="${scalar(text)}"`).join("");
    inside = scalar(value.text);
  } else if (Array.isArray(value)) {
    inside = value.map((item) => element(LIST_ITEMS[name], item)).join("");
  } else if (typeof value === "object" && !(value instanceof Decimal)) {
    inside = Object.entries(value).map(([name, member]) => element(name, member)).join("");
  } else {
    inside = scalar(value);
  }
  return `<${name}${attributes}>${inside}</${name}>`;
}

function json(value) {
  if (value instanceof Decimal) return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
  if (value instanceof Marked) return json({ [value.name]: value.text, ...value.attributes });
  if (Array.isArray(value)) return `[${value.map(json).join()}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${json(member)}`).join()}}`;
}
