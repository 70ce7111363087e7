"""Sellers' descriptions, cleaned by a library that is kept up apart from this package."""

from __future__ import annotations


def safe_description(html: str) -> str:
    """A seller's description with nothing in it but what `description_policy` allows; addresses of pictures are repaired on the way.

    It is cleaned by `nh3`, which comes with `otapi[html]`.
    """
    import nh3

    from .shop import description_policy, picture

    policy = description_policy()

    def repaired(tag: str, attribute: str, value: str) -> str | None:
        if attribute not in ("src", "href"):
            return value
        return picture(value).url if value.strip() else None

    return nh3.clean(
        html,
        tags=set(policy.tags),
        clean_content_tags={"script", "style"},
        attributes={"*": set(), **{tag: set(names) for tag, names in policy.attributes.items()}},
        attribute_filter=repaired,
        link_rel="noopener noreferrer nofollow",
        url_schemes=set(policy.schemes),
    )
