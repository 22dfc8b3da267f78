/**
 * JSON: campaign summaries read and written as {@code campaign-summary/1}, partial roll-ups as {@code campaign-partial/1}.
 *
 * <p>Start with {@link org.campaignstats.io.json.CampaignJson}, which reads and writes text and streams. {@link
 * org.campaignstats.io.json.CampaignModule} lets a Jackson mapper of one's own carry the same values inside other types.
 * {@link org.campaignstats.io.json.BulkJsonLines} reads files that are too long for that into a gathering. {@link
 * org.campaignstats.io.json.PartialJson} writes and reads what was gathered for a roll-up and not rolled up yet.
 *
 * <p>Each kind of value has its shape in one class, both directions side by side; the names of all properties stand in
 * one further class, and the published schema beside them. A new property is a new name, a line in its shape in each
 * direction, a line in the schema and a refused document in its test.
 */
@NullMarked
package org.campaignstats.io.json;

import org.jspecify.annotations.NullMarked;
