/**
 * Looks at a machine and says what Kinora finds there: each {@link org.kinora.engine.cli.doctor.Checkup} tries one thing
 * that a render needs, as a render does it, and comes back with {@linkplain org.kinora.engine.cli.doctor.Finding findings}.
 * Whatever is broken, the others go on. Modules that know more than the engine have checkups of their own, as services.
 */
package org.kinora.engine.cli.doctor;
