//! What users rely on about time.
