"""Provinces, districts and communes of both structures."""
