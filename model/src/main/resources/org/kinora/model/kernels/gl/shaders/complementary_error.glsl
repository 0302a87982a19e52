// erfc of a number that is not negative, as t P(t) e^(-z^2); the polynomial P is that of Gelu.COMPLEMENTARY_ERROR
float complementaryError(float z) {
    float t = 1.0 / (1.0 + 0.5 * z);
    float series = 0.0357068394413;
    series = series * t - 0.190661932184;
    series = series * t + 0.380405150764;
    series = series * t - 0.287978167839;
    series = series * t - 0.0236118988825;
    series = series * t + 0.0365385589534;
    series = series * t + 0.0543529545838;
    series = series * t + 0.185756576352;
    series = series * t + 0.2451476872;
    series = series * t + 0.282255879568;
    series = series * t + 0.282088355485;
    return t * series * exponential(-z * z);
}

// the share of a standard normal distribution that lies below x
float normalDistribution(float x) {
    float tail = 0.5 * complementaryError(abs(x) * 0.7071067812);
    return x < 0.0 ? tail : 1.0 - tail;
}
