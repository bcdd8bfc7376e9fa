Feature: Members in place
  The parts of a member cannot be changed; members come and go as a whole. RFC 7643 section 4.2.

  @R7643-4.2-04 @groups @patch
  Rule: A member does not become another one

    Example: another value for a member
      Given a stored User
      And another stored User
      And a stored Group that has the User as a member
      When the client modifies the Group by:
        """
        { "op": "replace", "path": "members[value eq \"{{User.id}}\"].value", "value": "{{other User.id}}" }
        """
      Then the stored Group's members is as before
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

    Example: another member in its place
      Given a stored User
      And another stored User
      And a stored Group that has the User as a member
      When the client modifies the Group by:
        """
        [
          { "op": "remove", "path": "members[value eq \"{{User.id}}\"]" },
          { "op": "add", "path": "members", "value": [{ "value": "{{other User.id}}" }] }
        ]
        """
      Then the provider accepts it
      And the stored Group has 1 members
      And the stored Group's members[0].value is "{{other User.id}}"
