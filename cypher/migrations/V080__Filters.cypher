// Where lists of activities begin that are asked for by status or year, and the lists of donors and missions in the order of their ids.
CREATE INDEX activity_status IF NOT EXISTS FOR (n:Activity) ON (n.status);
CREATE INDEX activity_year IF NOT EXISTS FOR (n:Activity) ON (n.year);
CREATE INDEX activity_start IF NOT EXISTS FOR (n:Activity) ON (n.startDate);
CREATE INDEX donor_id IF NOT EXISTS FOR (n:Donor) ON (n.id);
CREATE INDEX mission_id IF NOT EXISTS FOR (n:Mission) ON (n.id);
