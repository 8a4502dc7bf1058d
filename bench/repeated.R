# Times of nlme::gls and glmmTMB for bench/repeated.py.
suppressMessages({library(nlme); library(glmmTMB)})
d <- read.csv(commandArgs(TRUE)[1], stringsAsFactors = TRUE)
d <- d[!is.na(d$FEV1), ]
d$v <- as.integer(d$AVISIT)
best <- function(what, f) {
  times <- sapply(1:3, function(i) { t <- proc.time()[[3]]; m <<- f(); proc.time()[[3]] - t })
  cat(sprintf("%s: %.0f ms, log-likelihood %.6f\n", what, 1000 * min(times), logLik(m)))
}
best("nlme::gls", function() gls(FEV1 ~ RACE + SEX + ARMCD * AVISIT, d,
  correlation = corSymm(form = ~ v | USUBJID), weights = varIdent(form = ~ 1 | AVISIT)))
best("glmmTMB", function() suppressWarnings(glmmTMB(FEV1 ~ RACE + SEX + ARMCD * AVISIT +
  us(0 + AVISIT | USUBJID), d, dispformula = ~ 0, REML = TRUE)))
