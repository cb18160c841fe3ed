//! Reading tables as platforms export them.
