"""The Government, ministries and agencies."""
