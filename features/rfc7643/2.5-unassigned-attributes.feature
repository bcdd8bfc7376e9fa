Feature: Unassigned attributes
  No member, null and an empty array mean the same: the attribute has no value. RFC 7643 section 2.5.

  @R7643-2.5-01
  Rule: null and an empty array take the value away

    Example: replacing by null and an empty array
      Given a stored User with:
        """
        { "nickName": "Kit", "phoneNumbers": [{ "value": "tel:+1-201-555-0123", "type": "work" }] }
        """
      When the client replaces the User with:
        """
        { "nickName": null, "phoneNumbers": [] }
        """
      Then the provider accepts it
      And the stored User has no nickName
      And the stored User has no phoneNumbers

    @filter
    Example: searching for a value that was taken away
      Given a stored User with:
        """
        { "nickName": "Kit" }
        """
      And the client has replaced the User with:
        """
        { "nickName": null }
        """
      When the client searches the Users for: userName eq "{{User.userName}}" and nickName pr
      Then the search finds the User just when it has a value of nickName

  @R7643-2.5-06
  Rule: What has no value may be left out

    Example: a User without a title
      When the client creates a minimal User
      Then the provider accepts it
      And the stored User has no title
