# Times of lmerTest, pbkrtest and emmeans for bench/inference.py: a line "what seconds" each.
suppressMessages({library(lmerTest); library(pbkrtest); library(emmeans)})
best <- function(what, f, n) {
  times <- sapply(seq_len(n), function(i) { gc(FALSE); t <- proc.time()[[3]]; f(); proc.time()[[3]] - t })
  cat(what, max(min(times), 5e-4), "\n", sep = " ")
}
folder <- commandArgs(TRUE)[1]
sleep <- read.csv(file.path(folder, "sleepstudy.csv"))
cake <- read.csv(file.path(folder, "cake.csv"))
cake$temperature <- factor(cake$temperature); cake$replicate <- factor(cake$replicate)
m <- lmer(Reaction ~ Days + (Days | Subject), sleep)
k <- lmer(angle ~ recipe * temperature + (1 | recipe:replicate), cake)
emm_options(lmer.df = "satterthwaite")
best("sleepstudy_fit_and_table", function() summary(lmer(Reaction ~ Days + (Days | Subject), sleep)), 5)
best("sleepstudy_kenward_roger", function() summary(m, ddf = "Kenward-Roger"), 3)
best("sleepstudy_ranova", function() ranova(m), 3)
best("cake_type_3", function() anova(k), 5)
best("cake_kenward_roger_type_3", function() anova(k, ddf = "Kenward-Roger"), 2)
best("cake_means", function() summary(pairs(emmeans(k, "recipe"))), 5)
