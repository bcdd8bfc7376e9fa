Feature: Attributes
  A resource is a set of attributes, whose names ignore letter case and whose schemas it names. RFC 7643 section 2.1.

  @R7643-2.1-01
  Rule: The names of attributes ignore letter case

    Example: a User with names in unusual letters
      When the client creates a User with:
        """
        { "USERNAME": "{{new address}}", "DisplayNAME": "Kit Wren" }
        """
      Then the provider answers 201 Created
      And the stored User's userName is as sent
      And the stored User's displayName is "Kit Wren"

    Example: a User with names as the schema has them
      When the client creates a User with:
        """
        { "userName": "{{new address}}", "displayName": "Kit Wren" }
        """
      Then the provider answers 201 Created
      And the stored User's userName is as sent
      And the stored User's displayName is "Kit Wren"

  @R7643-2.1-02
  Rule: Every representation names its schemas

    Example: a User
      Given a stored User
      When the client retrieves the User
      Then the answer's schemas is a filled array

    @groups
    Example: a Group
      Given a stored Group
      When the client retrieves the Group
      Then the answer's schemas is a filled array

    @filter
    Example: Users in a list
      Given a stored User
      When the client searches the Users for: userName eq "{{User.userName}}"
      Then each Resources[*].schemas of the answer is a filled array

    @filter @groups
    Example: Groups in a list
      Given a stored Group
      When the client searches the Groups for: displayName eq "{{Group.displayName}}"
      Then each Resources[*].schemas of the answer is a filled array

  @R7643-2.3.8-01
  Rule: The order of members means nothing

    Example: a User whose members stand in reverse
      When the client creates a User with its members in reverse order
      Then the provider answers 201 Created
      And the stored User holds what was sent

    Example: a User whose members stand as usual
      When the client creates an ordinary User
      Then the provider answers 201 Created
      And the stored User holds what was sent
