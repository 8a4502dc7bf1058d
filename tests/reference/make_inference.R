# Tests of fixed effects by lmerTest and pbkrtest, likelihood-ratio tests by lme4, marginal means by
# emmeans, for the models of inference/*.json. Run in this folder: Rscript make_inference.R
suppressMessages({library(lmerTest); library(pbkrtest); library(emmeans); library(jsonlite)})
options(contrasts = c("contr.treatment", "contr.poly"))
emm_options(lmer.df = "satterthwaite", pbkrtest.limit = 1e5, lmerTest.limit = 1e5)
tight <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-12, rhobeg = 0.02, maxfun = 1e5),
                     calc.derivs = FALSE, check.conv.singular = "ignore")

oats_like <- function() {  # unbalanced, two factors and a covariate
  set.seed(20)
  d <- expand.grid(block = paste0("b", 1:9), a = c("low", "mid", "high"), s = c("u", "v"), rep = 1:3)
  d <- d[-sample(nrow(d), 40), ]
  d$a <- as.character(d$a); d$s <- as.character(d$s); d$block <- as.character(d$block)
  d$x <- round(runif(nrow(d), 1, 9), 2)
  d$w <- round(runif(nrow(d), 0.5, 2), 2)
  eff <- rnorm(9, 0, 1.3)
  d$y <- round(3 + (d$a == "low") - 0.7 * (d$s == "v") + 0.5 * (d$a == "mid") * (d$s == "v") +
    0.3 * d$x + 0.2 * d$x * (d$s == "v") + eff[as.integer(sub("b", "", d$block))] +
    rnorm(nrow(d)), 3)
  d[, c("block", "a", "s", "x", "w", "y")]
}
write.csv(oats_like(), "data/sim_factorial.csv", row.names = FALSE)

tab <- function(x) { x <- as.data.frame(x); names(x) <- gsub("[ >().]", "", names(x)); x }
table_of <- function(m, type, ddf) {
  a <- anova(m, type = type, ddf = ddf)
  cbind(term = rownames(a), tab(a))
}
tests <- function(m) {
  out <- list()
  for (ddf in c("Satterthwaite", "Kenward-Roger")) {
    cf <- coef(summary(m, ddf = ddf))
    out[[ddf]] <- list(
      coefficients = cbind(term = rownames(cf), setNames(as.data.frame(cf), c("estimate", "se", "df", "t", "p"))),
      type1 = table_of(m, 1, ddf), type2 = table_of(m, 2, ddf), type3 = table_of(m, 3, ddf))
  }
  out
}
spec <- list(
  factorial = list(data = "sim_factorial", formula = "y ~ a * s + x + (1 | block)"),
  factorial_slopes = list(data = "sim_factorial", formula = "y ~ a * s + s * x + (1 + x | block)"),
  factorial_crossed = list(data = "sim_factorial", formula = "y ~ a * s + x + (1 | block) + (1 | block:a)"),
  factorial_weights = list(data = "sim_factorial", formula = "y ~ a * s + x + (1 | block)", weights = "w"),
  cake = list(data = "cake", formula = "angle ~ recipe * temperature + (1 | recipe:replicate)"),
  machines = list(data = "Machines", formula = "score ~ Machine + (1 | Worker) + (1 | Worker:Machine)"),
  sleepstudy = list(data = "sleepstudy", formula = "Reaction ~ Days + (Days | Subject)"))
for (name in names(spec)) {
  s <- spec[[name]]
  d <- read.csv(file.path("data", paste0(s$data, ".csv")))
  for (v in c("temperature", "Worker", "replicate", "Subject", "recipe")) if (v %in% names(d)) d[[v]] <- factor(d[[v]])
  d$wts <- if (is.null(s$weights)) 1 else d[[s$weights]]
  m <- if (is.null(s$weights)) lmer(as.formula(s$formula), d, control = tight) else
    lmer(as.formula(s$formula), d, weights = wts, control = tight)
  out <- c(list(name = name), s, list(criterion = REMLcrit(m), theta = unname(getME(m, "theta")), tests = tests(m)))
  ml <- refitML(m)
  out$ml_satterthwaite <- { f <- update(m, REML = FALSE); cf <- coef(summary(f)); cbind(term = rownames(cf), setNames(as.data.frame(cf), c("estimate", "se", "df", "t", "p"))) }
  r <- ranova(m); out$ranova <- cbind(label = rownames(r), tab(r))
  write_json(out, file.path("inference", paste0(name, ".json")), digits = 15, auto_unbox = TRUE, na = "null", pretty = TRUE)
  cat(name, "\n")
}

# ---- marginal means

em <- function(x) { x <- as.data.frame(x); x[] <- lapply(x, function(v) if (is.factor(v)) as.character(v) else v); x }
read_data <- function(s) {
  d <- read.csv(file.path("data", paste0(s$data, ".csv")))
  for (v in c("temperature", "Worker", "replicate", "Subject", "recipe")) if (v %in% names(d)) d[[v]] <- factor(d[[v]])
  d
}
means <- function(m, specs, by = NULL, at = NULL, weights = "equal", ddf = "satterthwaite", methods = list()) {
  e <- if (is.null(at)) emmeans(m, specs, by = by, weights = weights, lmer.df = ddf) else
    emmeans(m, specs, by = by, at = at, weights = weights, lmer.df = ddf)
  contrasts <- lapply(methods, function(k) {
    cn <- contrast(e, k$method)
    list(method = k$method, adjust = k$adjust, table = em(summary(cn, infer = c(TRUE, TRUE), adjust = k$adjust)))
  })
  list(specs = specs, by = by, at = at, weights = weights, ddf = ddf, table = em(summary(e)), contrasts = contrasts)
}
every <- list(list(method = "pairwise", adjust = "tukey"), list(method = "pairwise", adjust = "holm"),
  list(method = "pairwise", adjust = "bonferroni"), list(method = "pairwise", adjust = "sidak"),
  list(method = "pairwise", adjust = "fdr"), list(method = "pairwise", adjust = "none"),
  list(method = "trt.vs.ctrl", adjust = "none"), list(method = "trt.vs.ctrl", adjust = "mvt"),
  list(method = "consec", adjust = "none"), list(method = "consec", adjust = "mvt"),
  list(method = "poly", adjust = "none"), list(method = "eff", adjust = "fdr"))
set.seed(1)
d <- read_data(spec$factorial)
f <- lmer(y ~ a * s + s * x + (1 | block), d, control = tight)
w <- lmer(y ~ a * s + x + (1 | block), d, weights = w, control = tight)
g <- lmer(log(y + 6) ~ a + s + x + I(x^2) + (1 | block), d, control = tight)
k <- read_data(spec$cake)
cake <- lmer(angle ~ recipe * temperature + (1 | recipe:replicate), k, control = tight)
gaps <- lmer(y ~ a * s + (1 | block), subset(d, !(a == "low" & s == "v")), control = tight)
slope <- function(m, specs, var, at = NULL, by = NULL) {
  e <- if (is.null(at)) emtrends(m, specs, var = var, delta.var = 1e-5) else emtrends(m, specs, var = var, at = at, delta.var = 1e-5)
  t <- em(summary(e)); names(t)[names(t) == paste0(var, ".trend")] <- "emmean"
  list(specs = specs, var = var, at = at, table = t)
}
write_json(list(
  factorial = list(data = "sim_factorial", formula = "y ~ a * s + s * x + (1 | block)",
    means = list(means(f, "a", methods = every), means(f, "a", ddf = "kenward-roger", methods = every[c(1, 8)]),
      means(f, "a", by = "s", methods = every), means(f, c("a", "s"), methods = every[1]),
      means(f, "a", weights = "proportional"), means(f, "s", weights = "cells"),
      means(f, "s", at = list(x = c(2, 7))), means(f, c("s", "x"), at = list(x = c(2, 7)))),
    slopes = list(slope(f, "s", "x"), slope(f, "a", "x"))),
  weights = list(data = "sim_factorial", formula = "y ~ a * s + x + (1 | block)", weights = "w",
    means = list(means(w, "a"), means(w, "a", weights = "proportional"), means(w, "a", weights = "cells"))),
  log = list(data = "sim_factorial", formula = "log(y + 6) ~ a + s + x + I(x**2) + (1 | block)",
    means = list(means(g, "a", methods = every[1])),
    slopes = list(slope(g, "a", "x"), slope(g, "x", "x", at = list(x = c(2, 7)))),
    response = em(summary(emmeans(g, "a"), type = "response"))),
  gaps = list(data = "sim_factorial", without = list(a = "low", s = "v"), formula = "y ~ a * s + (1 | block)",
    means = list(means(gaps, c("a", "s")), means(gaps, "a"))),
  cake = list(data = "cake", formula = "angle ~ recipe * temperature + (1 | recipe:replicate)",
    means = list(means(cake, "recipe", methods = every), means(cake, "temperature", methods = every[c(1, 11)])))),
  file.path("inference", "means", "emmeans.json"), digits = 15, auto_unbox = TRUE, na = "null", pretty = TRUE)

# ---- measures

measures <- function(f, data) { m <- lmer(as.formula(f), data, control=tight)
  X <- getME(m,"X"); b <- fixef(m); vf <- var(as.vector(X %*% b))
  Z <- getME(m,"Z"); L <- getME(m,"Lambda"); vr <- sum((Z %*% L)^2)*sigma(m)^2/nrow(X); ve <- sigma(m)^2
  V <- as.matrix(vcov(m)); a <- attr(X,"assign"); keep <- a>0; R <- cov2cor(V)[keep,keep,drop=FALSE]; a <- a[keep]
  gv <- sapply(unique(a), function(t){ i <- a==t; dd <- function(M) if (length(M)) det(M) else 1; dd(R[i,i,drop=FALSE])*dd(R[!i,!i,drop=FALSE])/det(R)})
  pc <- rePCA(m)[[1]]
  cf <- coef(m)[[1]]
  list(formula=f, r2=c(vf/(vf+vr+ve),(vf+vr)/(vf+vr+ve)), icc=c(vr/(vr+ve), vr/(vf+vr+ve)), terms=attr(terms(m),"term.labels"), vif=gv, pca=pc$sdev, coef=list(levels=rownames(cf), values=as.matrix(cf)))
}
write_json(list(sim_factorial = measures("y ~ a + s + x + (1 | block)", read.csv("data/sim_factorial.csv")), sleepstudy = measures("Reaction ~ Days + (Days | Subject)", read.csv("data/sleepstudy.csv"))), "inference/means/measures.json", digits=15, auto_unbox=TRUE, pretty=TRUE)
