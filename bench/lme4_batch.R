# Rscript lme4_batch.R data.csv formula refit
# CPU time a model over the models of a file (column `model`), the first one apart: the least of five runs.
suppressMessages(library(lme4))
arguments <- commandArgs(trailingOnly = TRUE)
models <- split(data <- read.csv(arguments[1]), data$model)
formula <- as.formula(arguments[2])
control <- lmerControl(calc.derivs = FALSE, check.conv.singular = "ignore")
first <- suppressWarnings(lmer(formula, models[[1]], control = control))
fit <- if (arguments[3] == "1") {
  function(d) refit(first, newresp = d$y, control = control)
} else {
  function(d) lmer(formula, d, control = control)
}
cpu <- function() sum(proc.time()[c("user.self", "sys.self")])
times <- replicate(5, {
  start <- cpu()
  for (d in models[-1]) suppressWarnings(suppressMessages(fit(d)))
  cpu() - start
})
cat(min(times) / (length(models) - 1), "\n")
