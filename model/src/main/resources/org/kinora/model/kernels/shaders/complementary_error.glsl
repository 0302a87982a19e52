// erfc of a number that is not negative, as t e^(P(t) - z^2); the polynomial P is that of Gelu.COMPLEMENTARY_ERROR
float complementaryError(float z) {
    float t = 1.0 / (1.0 + 0.5 * z);
    float power = -0.1530061439;
    power = power * t + 1.03753114818;
    power = power * t - 2.95765260643;
    power = power * t + 4.4920530449;
    power = power * t - 3.7949106144;
    power = power * t + 1.8217874331;
    power = power * t - 0.777620103278;
    power = power * t + 0.244087124432;
    power = power * t + 0.35131843818;
    power = power * t + 1.0019976466;
    power = power * t - 1.2655853674;
    return t * exponential(power - z * z);
}

// the share of a standard normal distribution that lies below x
float normalDistribution(float x) {
    float tail = 0.5 * complementaryError(abs(x) * 0.7071067812);
    return x < 0.0 ? tail : 1.0 - tail;
}
