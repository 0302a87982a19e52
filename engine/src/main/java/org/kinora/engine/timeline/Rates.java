package org.kinora.engine.timeline;

/**
 * Rate functions as constants, for {@code fadeIn(title).rate(linear)}. {@link RateFunctions} and {@link Easings} say
 * what each does, and have the methods for those that take parameters.
 */
public interface Rates {

    RateFunction linear = RateFunctions::linear;
    RateFunction smooth = RateFunctions::smooth;
    RateFunction sigmoid = RateFunctions::sigmoid;
    RateFunction smoothstep = RateFunctions::smoothstep;
    RateFunction smoothererstep = RateFunctions::smoothererstep;
    RateFunction rushInto = RateFunctions::rushInto;
    RateFunction rushFrom = RateFunctions::rushFrom;
    RateFunction slowInto = RateFunctions::slowInto;
    RateFunction doubleSmooth = RateFunctions::doubleSmooth;
    RateFunction thereAndBack = RateFunctions::thereAndBack;
    RateFunction lingering = RateFunctions::lingering;
    /** Overshoots a little and settles; see {@link Spring}. */
    RateFunction spring = Spring.bouncing(0.3);

    RateFunction easeInSine = Easings::easeInSine;
    RateFunction easeOutSine = Easings::easeOutSine;
    RateFunction easeInOutSine = Easings::easeInOutSine;
    RateFunction easeInQuad = Easings::easeInQuad;
    RateFunction easeOutQuad = Easings::easeOutQuad;
    RateFunction easeInOutQuad = Easings::easeInOutQuad;
    RateFunction easeInCubic = Easings::easeInCubic;
    RateFunction easeOutCubic = Easings::easeOutCubic;
    RateFunction easeInOutCubic = Easings::easeInOutCubic;
    RateFunction easeInQuart = Easings::easeInQuart;
    RateFunction easeOutQuart = Easings::easeOutQuart;
    RateFunction easeInOutQuart = Easings::easeInOutQuart;
    RateFunction easeInQuint = Easings::easeInQuint;
    RateFunction easeOutQuint = Easings::easeOutQuint;
    RateFunction easeInOutQuint = Easings::easeInOutQuint;
    RateFunction easeInExpo = Easings::easeInExpo;
    RateFunction easeOutExpo = Easings::easeOutExpo;
    RateFunction easeInOutExpo = Easings::easeInOutExpo;
    RateFunction easeInCirc = Easings::easeInCirc;
    RateFunction easeOutCirc = Easings::easeOutCirc;
    RateFunction easeInOutCirc = Easings::easeInOutCirc;
    RateFunction easeInBack = Easings::easeInBack;
    RateFunction easeOutBack = Easings::easeOutBack;
    RateFunction easeInOutBack = Easings::easeInOutBack;
    RateFunction easeInElastic = Easings::easeInElastic;
    RateFunction easeOutElastic = Easings::easeOutElastic;
    RateFunction easeInOutElastic = Easings::easeInOutElastic;
    RateFunction easeInBounce = Easings::easeInBounce;
    RateFunction easeOutBounce = Easings::easeOutBounce;
    RateFunction easeInOutBounce = Easings::easeInOutBounce;
}
