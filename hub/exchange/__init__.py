"""Lists in and out: what people send as spreadsheets becomes entries, findings and a difference. No database."""
