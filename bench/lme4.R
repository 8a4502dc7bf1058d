# Rscript lme4.R folder formula operation reml budget tight
# Times lme4 on the raw columns of a folder and prints JSON.
suppressMessages(library(lme4))
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
formula <- as.formula(arguments[2])
reml <- arguments[4] == "1"
budget <- as.numeric(arguments[5])
tight <- if (arguments[6] == "1") list(xtol_rel = 1e-10) else list()
control <- lmerControl(calc.derivs = FALSE, optCtrl = tight)

read <- function(name) {
  double <- file.path(folder, paste0(name, ".f64"))
  integer <- file.path(folder, paste0(name, ".i32"))
  if (file.exists(double)) readBin(double, "double", file.size(double) / 8, 8, endian = "little")
  else readBin(integer, "integer", file.size(integer) / 4, 4, endian = "little")
}
data <- as.data.frame(sapply(all.vars(formula), read, simplify = FALSE))

fit <- function() lmer(formula, data, REML = reml, control = control)
if (arguments[3] == "refit") {
  model <- fit()
  y <- read("again")
  fit <- function() refit(model, newresp = y, control = control)
}
call <- function() {
  m <- fit()
  list(
    m = m, beta = unname(fixef(m)), se = unname(sqrt(diag(as.matrix(vcov(m))))),
    criterion = if (reml) REMLcrit(m) else deviance(m)
  )
}

status <- function(key) {
  line <- grep(key, readLines("/proc/self/status"), value = TRUE)
  as.numeric(gsub("[^0-9]", "", line)) / 1024
}
linux <- file.exists("/proc/self/clear_refs")
if (linux) {
  invisible(gc())
  cat("5", file = "/proc/self/clear_refs")
  before <- status("VmRSS")
}
now <- function() as.numeric(Sys.time())
cpu <- function() sum(proc.time()[c("user.self", "sys.self")])

start <- now()
cpu_start <- cpu()
reached <- call()
cold <- now() - start
cold_cpu <- cpu() - cpu_start
peak <- if (linux) status("VmHWM") else NA
times <- c()
start <- now()
cpu_start <- cpu()
while (cold < budget / 2 && now() - start + cold < budget && length(times) < 1000) {
  one <- now()
  reached <- call()
  times <- c(times, now() - one)
}
spent <- if (length(times)) (cpu() - cpu_start) / length(times) else cold_cpu

scale <- sigma(reached$m)^2
relative <- lapply(VarCorr(reached$m), function(v) as.vector(v) / scale)
number <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ", "), "]")
field <- function(name, value) paste0('"', name, '": ', value)
blocks <- paste(mapply(field, names(relative), sapply(relative, number)), collapse = ", ")
cat("{", paste(
  field("cold", sprintf("%.9g", cold)),
  field("times", number(times)),
  field("cpu", sprintf("%.9g", spent)),
  field("peak_mb", if (linux) sprintf("%.6g", peak) else "null"),
  field("before_mb", if (linux) sprintf("%.6g", before) else "null"),
  field("evaluations", reached$m@optinfo$feval),
  field("beta", number(reached$beta)),
  field("se", number(reached$se)),
  field("criterion", sprintf("%.17g", reached$criterion)),
  field("relative", paste0("{", blocks, "}")),
  sep = ", "
), "}\n")
