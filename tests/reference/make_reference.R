# Fit the models of `cases` with lme4 as tightly as it goes and write lme4/<name>.json.
# Rscript make_reference.R [name ...]    in this folder
#
# BOBYQA at 1e-13, restarted until it stands still, then Newton steps on lme4's own deviance
# function with Richardson derivatives, over the theta that are not on the boundary.

suppressMessages({library(lme4); library(jsonlite); library(numDeriv); library(splines)})

case <- function(name, data, formula, python = NULL, factors = character(), weights = NULL,
                 offset = NULL)
  list(name = name, data = paste0("sim_", data), formula = formula, python_formula = python,
       factors = factors, weights = weights, offset = offset)

cases <- list(
  case("weights", "weighted", "y ~ x + (x | g)", weights = "w"),
  case("offset", "weighted", "z ~ x + (1 | g)", offset = "off"),
  case("weights_offset", "weighted", "z ~ x + (x || g)", weights = "w", offset = "off"),
  case("no_fixed", "weighted", "y ~ 0 + (1 | g)"),
  case("uncorrelated_two", "slopes", "y ~ x1 + x2 + (x1 + x2 || g)"),
  case("two_terms_one_factor", "slopes", "y ~ x1 + (1 | g) + (0 + x1 | g)"),
  case("correlated_four", "slopes", "y ~ x1 + x2 + x3 + (x1 + x2 + x3 | g)"),
  case("categorical_slope", "slopes", "y ~ f + x1 + (f | g)", factors = "f"),
  case("categorical_cells", "slopes", "y ~ f + x1 + (0 + f | g)", factors = "f"),
  case("slope_only", "slopes", "y ~ x1 + (0 + x1 | g)"),
  case("interaction", "slopes", "y ~ x1 * f + (x1 | g)", factors = "f"),
  case("no_intercept", "slopes", "y ~ 0 + f + x1 + (1 | g)", factors = "f"),
  case("spline", "slopes", "y ~ bs(x1, df = 5) + (1 | g)", "y ~ bs(x1, df=5) + (1 | g)"),
  case("square", "slopes", "y ~ x1 + I(x1^2) + log(x2 + 10) + (1 | g)",
       "y ~ x1 + I(x1**2) + log(x2 + 10) + (1 | g)"),
  case("rank_deficient", "slopes", "y ~ x1 + x2 + x12 + f + f_again + (1 | g)",
       factors = c("f", "f_again")),
  case("children", "students", "math ~ year + sex + (year | child) + (1 | school)",
       factors = "sex"),
  case("children_schools", "students", "math ~ year + (year | child) + (year | school)"),
  case("partly_crossed", "ratings", "y ~ service + (1 | s) + (1 | d) + (1 | dept)"),
  case("partly_crossed_interaction", "ratings",
       "y ~ service + (1 | s) + (1 | d) + (1 | dept:service)", factors = "service"),
  case("two_terms_crossed", "ratings", "y ~ x + (1 | d) + (0 + x | d) + (1 | s)"),
  case("field", "field", "y ~ a * b + (1 | blk) + (1 | blk:a) + (1 | blk:b)",
       factors = c("blk", "a", "b")),
  case("perfect_correlation", "singular", "y ~ x + (x | g)"),
  case("zero_slope", "singular", "flat ~ x + (x || g)"),
  case("zero_slope_full", "singular", "flat ~ x + (x | g)"),
  case("years", "years", "y ~ t + I(t^2) + (t | g)", "y ~ t + I(t**2) + (t | g)"),
  case("small_crossed", "small", "y ~ x + (1 | a) + (1 | b)"),
  case("twenty_theta", "twenty", paste("y ~ x1 + x2 + x3 + (x1 + x2 + x3 | u) + (x1 + x2 | v)",
                                       "+ (x1 | w) + (1 | g)")),
  case("five_factors", "five", "y ~ 1 + (1 | a) + (1 | b) + (1 | c) + (1 | d) + (1 | e)")
)

newton <- function(devfun, theta, lower) {
  free <- !(lower == 0 & theta < 1e-4)
  theta[!free] <- 0
  if (!any(free)) return(theta)
  f <- function(x) { full <- theta; full[free] <- x; devfun(full) }
  x <- theta[free]
  for (i in 1:4) {
    step <- solve(hessian(f, x), grad(f, x, method.args = list(r = 6)))
    if (f(x - step) > f(x) + 1e-9) break
    x <- x - step
    if (max(abs(step)) < 1e-10) break
  }
  theta[free] <- x
  theta
}

fit <- function(case, data, reml) {
  control <- lmerControl(optimizer = "bobyqa", check.conv.singular = "ignore",
                         check.conv.grad = "ignore", check.conv.hess = "ignore",
                         check.rankX = "silent.drop.cols", check.scaleX = "ignore")
  arguments <- list(as.formula(case$formula), data = data, REML = reml, control = control)
  if (!is.null(case$weights)) arguments$weights <- data[[case$weights]]
  if (!is.null(case$offset)) arguments$offset <- data[[case$offset]]
  parsed <- do.call(lFormula, arguments)
  devfun <- do.call(mkLmerDevfun, c(parsed, list(control = control)))
  theta <- parsed$reTrms$theta
  best <- Inf
  for (i in 1:20) {
    opt <- bobyqa(theta, devfun, parsed$reTrms$lower)
    if (opt$fval >= best - 1e-12) break
    best <- opt$fval
    theta <- opt$par
  }
  polished <- newton(devfun, theta, parsed$reTrms$lower)
  if (devfun(polished) <= best + 1e-9) theta <- polished
  opt <- list(par = theta, fval = devfun(theta), feval = 0, conv = 0, message = "")
  mkMerMod(environment(devfun), opt, parsed$reTrms, parsed$fr)
}

bobyqa <- function(theta, devfun, lower) {
  o <- minqa::bobyqa(theta, devfun, lower = lower,
                     control = list(rhobeg = 0.2, rhoend = 1e-13, maxfun = 1e5))
  list(par = o$par, fval = o$fval)
}

head_rows <- function(values) as.numeric(utils::head(values, 8))

describe <- function(m) {
  effects <- ranef(m, condVar = TRUE)
  modes <- lapply(effects, function(e)
    lapply(seq_len(min(4, nrow(e))), function(i)
      c(list(level = rownames(e)[i]), setNames(as.list(as.numeric(e[i, ])), colnames(e)))))
  first <- lapply(effects, function(e) {
    v <- attr(e, "postVar")
    if (is.list(v)) setNames(lapply(v, function(a) a[1, 1, 1]), colnames(e)) else v[, , 1]
  })
  vc <- as.data.frame(VarCorr(m))
  list(criterion = as.numeric(if (isREML(m)) REMLcrit(m) else deviance(m)),
       loglik = as.numeric(logLik(m)), aic = AIC(m), bic = BIC(m), nobs = nobs(m),
       theta = as.list(getME(m, "theta")), sigma = sigma(m), beta = as.list(fixef(m)),
       se = as.list(setNames(sqrt(diag(as.matrix(vcov(m)))), names(fixef(m)))), varcorr = vc,
       singular = isSingular(m, tol = 1e-6), ngrps = as.list(ngrps(m)),
       fitted_head = head_rows(fitted(m)), resid_head = head_rows(residuals(m)),
       ranef_head = modes, condvar_first = first)
}

only <- commandArgs(TRUE)
for (case in cases) {
  if (length(only) && !(case$name %in% only)) next
  data <- read.csv(file.path("data", paste0(case$data, ".csv")), stringsAsFactors = FALSE)
  for (name in case$factors) data[[name]] <- factor(data[[name]])
  out <- case[!vapply(case, is.null, TRUE)]
  out$factors <- as.list(out$factors)
  seconds <- system.time(for (method in c("REML", "ML"))
    out[[method]] <- describe(fit(case, data, method == "REML")))[["elapsed"]]
  out$lme4 <- as.character(packageVersion("lme4"))
  text <- toJSON(out, auto_unbox = TRUE, digits = I(17), pretty = TRUE, null = "null", na = "null")
  writeLines(text, file.path("lme4", paste0(case$name, ".json")))
  cat(sprintf("%-28s %6.1f s  REML %.10g %s  ML %.10g %s\n", case$name, seconds,
              out$REML$criterion, out$REML$singular, out$ML$criterion, out$ML$singular))
}
