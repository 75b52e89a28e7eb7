# Golden values of the distributions. Run in this folder: Rscript make_distributions.R > distributions.json
# R 4.2.2 (Debian 12, r-base-core only); no package is used. 17 significant digits, so that the doubles come back exactly.
s <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), ifelse(is.na(x), "null", ifelse(x > 0, "1e999", "-1e999")))
rows <- character(0)
add <- function(f, args, value) rows[[length(rows) + 1]] <<- sprintf('{"f":"%s","args":[%s],"value":%s}', f, paste(s(args), collapse = ","), s(value))
P <- c(1e-12, 1e-6, .001, .025, .1, .3, .5, .7, .9, .975, .999, 1 - 1e-6)
for (z in c(-8, -3, -1.96, -.5, 0, .1, 1, 2.5, 6, 12)) add("normalUpperTail", z, pnorm(z, lower.tail = FALSE))
for (p in P) add("normalQuantile", p, qnorm(p))
for (df in c(.5, 1, 2, 3, 5, 10, 37, 200, 2113, 1e5, 1e7)) {
  for (t in c(-4, -.3, 0, .01, 1, 1.96, 5, 30)) add("tUpperTail", c(t, df), pt(t, df, lower.tail = FALSE))
  for (p in P) add("tQuantile", c(p, df), qt(p, df))
}
for (df in c(.5, 1, 2, 7, 50, 1000, 1e5)) {
  for (x in df * c(.01, .5, 1, 1.5, 4)) { add("chiSquareProbability", c(x, df), pchisq(x, df)); add("chiSquareUpperTail", c(x, df), pchisq(x, df, lower.tail = FALSE)) }
  for (p in P) add("chiSquareQuantile", c(p, df), qchisq(p, df))
}
for (a in c(.5, 1, 2.5, 20, 700)) for (b in c(.5, 1, 9, 300, 20000)) {
  for (x in unique(c(.001, .1, .5, .9, a / (a + b)))) add("betaProbability", c(x, a, b), pbeta(x, a, b))
  # qf loses digits for small F (it is made of 1 / qbeta - 1): tiny quantiles are left to the round trip in the tests.
  for (p in c(.001, .025, .3, .5, .975, .999)) { add("betaQuantile", c(p, a, b), qbeta(p, a, b)); if (p > .1) add("fQuantile", c(p, 2 * a, 2 * b), qf(p, 2 * a, 2 * b)) }
  for (f in c(.05, .5, 1, 1.3, 10)) { add("fProbability", c(f, 2 * a, 2 * b), pf(f, 2 * a, 2 * b)); add("fUpperTail", c(f, 2 * a, 2 * b), pf(f, 2 * a, 2 * b, lower.tail = FALSE)) }
}
cat('{"r":"', R.version.string, '","cases":[\n', paste(rows, collapse = ",\n"), "\n]}\n", sep = "")
