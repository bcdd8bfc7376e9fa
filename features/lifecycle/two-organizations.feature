@neighbour
Feature: Two organizations
  A provider may serve many organizations. What one keeps is nobody else's, and what one calls its people is no
  matter of another's. RFC 7644 section 6.

  @R7644-6-02
  Rule: An organization reaches no resources of another

    Example: reading
      Given a stored User
      And another organization
      When the other organization sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider refuses it as not permitted, or as not there

    @filter
    Example: searching
      Given a stored User
      And another organization
      When the other organization sends:
        """
        GET {{Users}}?filter=userName%20eq%20%22{{User.userName}}%22
        """
      Then it gets no resources

    @patch
    Example: modifying
      Given a stored User
      And another organization
      When the other organization sends:
        """
        PATCH {{Users}}/{{User.id}}

        {
          "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
          "Operations": [{ "op": "replace", "path": "active", "value": false }]
        }
        """
      Then the provider refuses it as not permitted, or as not there
      And the stored User's active is true

    Example: deleting
      Given a stored User
      And another organization
      When the other organization sends:
        """
        DELETE {{Users}}/{{User.id}}
        """
      Then the provider refuses it as not permitted, or as not there
      And the stored User has a value of id

  @R7643-9.3-01
  Rule: An id means something to one organization alone

    Example: a User of the one, for the other
      Given a stored User
      And another organization
      When the other organization sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider refuses it as not permitted, or as not there

  @R7644-6.2-02
  Rule: Each organization has userNames of its own

    Example: the same userName in both
      Given a stored User
      And another organization
      When the other organization creates a User by sending:
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{first User.userName}}"
        }
        """
      Then the provider answers 201 Created

  @R7644-6.2-03
  Rule: Each organization has externalIds of its own

    Example: the same externalId in both
      Given a stored User with:
        """
        { "externalId": "{{new label}}" }
        """
      And another organization
      When the other organization creates a User by sending:
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}",
          "externalId": "{{first User.externalId}}"
        }
        """
      Then the provider answers 201 Created

  @R7643-3.1-14 @filter
  Rule: An externalId is looked for among the Users of who asks

    Example: a User of the other organization with the same externalId
      Given a stored User with:
        """
        { "externalId": "{{new label}}" }
        """
      And another organization
      And a User of the other organization, made by sending:
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}",
          "externalId": "{{first User.externalId}}"
        }
        """
      When the client searches the Users for: externalId eq "{{first User.externalId}}"
      Then it does not show the User of the other organization
