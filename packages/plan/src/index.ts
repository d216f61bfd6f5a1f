// The door of @rhomboid/plan: from an assessment to what to do today, and which medicines are safe for this person.
export {};
