/**
 * Films whose parts are rendered elsewhere: what a farm of machines is told and tells. The command line makes a {@link
 * org.kinora.engine.cli.farm.FarmJob} of a scene and hands it to the {@link org.kinora.engine.cli.farm.Farm} that is on the
 * class path; what comes back are shards, which are joined as others are.
 */
package org.kinora.engine.cli.farm;
