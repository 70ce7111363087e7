# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The areas of the service: what each gives, and its calls."""
