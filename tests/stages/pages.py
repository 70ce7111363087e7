"""Whether pages of HTML hold together: each is well-formed, and each link leads somewhere. No stage of its own."""

import html.parser

# Elements that have no end.
VOID = {"meta", "link"}


class Reader(html.parser.HTMLParser):
    """What a page links to, where it can be linked to, and what is wrong with it."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.links, self.ids, self.faults = [], [], set(), []
        self.feed(text)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self.open]

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        self.links += [given[name] for name in ("href", "src") if name in given]
        if "id" in given:
            if given["id"] in self.ids:
                self.faults.append(f"two things are called #{given['id']}")
            self.ids.add(given["id"])

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.faults.append(f"</{tag}> closes nothing at {self.getpos()}")


def faults(folder, methods):
    """What is wrong with the pages in a folder, in which each method must have one."""
    read = {path: Reader(path.read_text("utf-8")) for path in folder.rglob("*.html")}
    print(f"{len(read)} pages, {sum(len(page.links) for page in read.values())} links")
    for name in sorted(methods ^ {path.stem for path in read if path.parent.name == "methods"}):
        yield f"methods/{name}.html: {'there is no page' if name in methods else 'there is no such method'}"
    for path, page in sorted(read.items()):
        name = path.relative_to(folder)
        yield from (f"{name}: {fault}" for fault in page.faults)
        for link in page.links:
            place, _, part = link.partition("#")
            target = (path.parent / place).resolve() if place else path
            if ":" in link or link.startswith("/"):
                yield f"{name}: {link} is not relative"
            elif not target.is_file():
                yield f"{name}: {link} leads nowhere"
            elif part and part not in read[target].ids:
                yield f"{name}: {link} is not on that page"
