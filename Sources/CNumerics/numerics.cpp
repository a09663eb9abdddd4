#include "include/CNumerics.h"

#include <algorithm>
#include <limits>

#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

namespace {

namespace policies = boost::math::policies;

// Plain double throughout: long double has another width on other processors, and is six times slower.
using Policy = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>, policies::promote_double<false>>;

template <typename Call>
double guarded(Call call) noexcept {
  try {
    return call();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

}  // namespace

extern "C" {

double handoff_normal_tail(double z) {
  return guarded([=] {
    return boost::math::cdf(boost::math::complement(boost::math::normal_distribution<double, Policy>(0, 1), z));
  });
}

double handoff_normal_quantile(double probability) {
  return guarded(
      [=] { return boost::math::quantile(boost::math::normal_distribution<double, Policy>(0, 1), probability); });
}

double handoff_student_tail(double t, double degrees) {
  return guarded([=] {
    return boost::math::cdf(
        boost::math::complement(boost::math::students_t_distribution<double, Policy>(degrees), t));
  });
}

double handoff_student_quantile(double probability, double degrees) {
  return guarded([=] {
    return boost::math::quantile(boost::math::students_t_distribution<double, Policy>(degrees), probability);
  });
}

double handoff_chi_square_tail(double x, double degrees) {
  return guarded([=] { return boost::math::gamma_q(degrees / 2, x / 2, Policy()); });
}

double handoff_beta_quantile(double a, double b, double probability) {
  return guarded([=] { return boost::math::ibeta_inv(a, b, probability, Policy()); });
}

double handoff_hypergeometric(unsigned k, unsigned marked, unsigned drawn, unsigned total) {
  if (marked > total || drawn > total) return std::numeric_limits<double>::quiet_NaN();
  const unsigned unmarked = total - marked;
  if (k > std::min(marked, drawn) || (drawn > unmarked && k < drawn - unmarked)) return 0;
  return guarded([=] {
    return boost::math::pdf(boost::math::hypergeometric_distribution<double, Policy>(marked, drawn, total), k);
  });
}
}
