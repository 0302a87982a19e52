// The natural logarithm of a positive number, to the last digits: GLSL's own is in software only good for five.
// x = m 2^e with m around 1, and ln m = 2 artanh((m - 1) / (m + 1)) by its power series.
float logarithm(float x) {
    int exponent;
    float m = frexp(x, exponent);
    if (m < 0.7071067812) {
        m *= 2.0;
        exponent -= 1;
    }
    float s = (m - 1.0) / (m + 1.0);
    float square = s * s;
    float series = 1.0 + square * (1.0 / 3.0 + square * (1.0 / 5.0 + square * (1.0 / 7.0 + square * (1.0 / 9.0))));
    return float(exponent) * 0.6931471806 + 2.0 * s * series;
}
