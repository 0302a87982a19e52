/** Models that learn while the scene is made, and what can be done with one that has learnt. */
package org.kinora.scenes.gallery.training;
