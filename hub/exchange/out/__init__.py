"""Lists out: appointments as rows for spreadsheets, as linked data, as cards. Pure."""
