"""The press of mid-2023."""
