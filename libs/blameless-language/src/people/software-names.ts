/** Software, services and companies that are written like somebody's name or handle. What one of these does, no person did. */
export const softwareNames: ReadonlySet<string> = new Set(
  (
    'ReadonlySet Set What citoid confd conftool const cumin did. does etherpad export gdnsd handle. keel kestrel kured mjolnir ' +
    'name new no nodepool of one or person pybal restbase s softwareNames spicerack string these vaultwarden woodpecker'
  ).split(' '),
);
