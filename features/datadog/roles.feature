@current @admin
Feature: Roles over SCIM
  The identity provider says what a User may do, by the ids of the organization's roles. What it names that
  the organization has not is left out, and administrators can find out about it.

  @DD-ROLE-01
  Rule: A User has the roles that the client names by their ids

    Example: the role is shown with its name
      Given a role that an administrator made
      And a User that the client created with that role
      When the client reads that User
      Then the User has exactly that role, shown by its name

    Example: an administrator sees the role
      Given a role that an administrator made
      And a User that the client created with that role
      When an administrator looks at that User
      Then the administrator sees exactly that role

  @DD-ROLE-02
  Rule: Several roles are applied at once, and what is none is left out

    Example: a User has both roles
      Given a role that an administrator made
      And another role that an administrator made
      And a User that the client created with both roles
      When the client reads that User
      Then the User has exactly both roles, shown by their names

    Example: a role that there is not is left out
      Given a role that an administrator made
      And a User that the client created with that role and one that there is not
      When the client reads that User
      Then the User has exactly that role, shown by its name

  @DD-ROLE-04
  Rule: Roles that match none are on record

    Example: the audit trail names the role
      Given a role that an administrator made
      And a User that the client created with that role and one that there is not
      When an administrator searches the audit trail for that User's roles
      Then an event names the role that there is not

  @DD-ROLE-07 @patch
  Rule: A role can be added to those that a User has

    Example: the old role stays
      Given a role that an administrator made
      And another role that an administrator made
      And a User that the client created with the first role
      And the client has added the second role to that User
      When the client reads that User
      Then the User has exactly both roles, shown by their names

  @DD-ROLE-08 @patch
  Rule: Roles come in slots

    Example: each slot has a role of its own
      Given a role that an administrator made
      And another role that an administrator made
      And a User that the client created
      And the client has put the roles into the slots slot1 and slot2 of that User
      When the client reads that User
      Then each role is in its slot
