/** Scenes that are made to be measured. */
package org.kinora.scenes.bench;
