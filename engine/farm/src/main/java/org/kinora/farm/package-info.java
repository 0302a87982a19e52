/**
 * Renders films on clusters of Apache Spark: one task a segment. {@link org.kinora.farm.SparkFarm} is what the command line
 * finds; a {@link org.kinora.farm.RenderShard} runs on a worker, where a {@link org.kinora.farm.Workshop} has unpacked the job.
 * What all machines share is a {@link org.kinora.farm.Storage}.
 */
package org.kinora.farm;
