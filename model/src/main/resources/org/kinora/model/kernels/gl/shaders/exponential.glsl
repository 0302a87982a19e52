// e^x within about one unit in the last place between -87 and 88, and flat beyond. GLSL's own exp may be off by as many
// units as x is large, and is in software. As VectorGelu.exponentials: x is split into a multiple of ln 2, in two parts so
// that the remainder keeps its digits (Cody and Waite), which goes into the exponent, and a Taylor series of the rest.
float exponential(float x) {
    precise float bounded = clamp(x, -87.0, 88.0);
    precise float whole = roundEven(bounded * 1.44269504);
    precise float rest = bounded - whole * 0.693145752 - whole * 1.42860677e-6;
    precise float series = 1.0 / 720.0;
    series = series * rest + 1.0 / 120.0;
    series = series * rest + 1.0 / 24.0;
    series = series * rest + 1.0 / 6.0;
    series = series * rest + 0.5;
    series = series * rest + 1.0;
    series = series * rest + 1.0;
    return intBitsToFloat(floatBitsToInt(series) + (int(whole) << 23));
}
