# The creator's one page.
