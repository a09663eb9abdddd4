#pragma once

// Distribution functions of Boost.Math 1.74 behind plain C. A bad argument gives NaN, a limit gives an infinity; no
// exception leaves. Probabilities are exact in the tails: every `_tail` is the upper tail, computed directly.

#ifdef __cplusplus
extern "C" {
#endif

double handoff_normal_tail(double z);
double handoff_normal_quantile(double probability);
double handoff_student_tail(double t, double degrees);
double handoff_student_quantile(double probability, double degrees);
double handoff_chi_square_tail(double x, double degrees);
double handoff_beta_quantile(double a, double b, double probability);
// The chance of k marked among `drawn` out of `total` of which `marked` are marked; 0 outside the support.
double handoff_hypergeometric(unsigned k, unsigned marked, unsigned drawn, unsigned total);

#ifdef __cplusplus
}
#endif
